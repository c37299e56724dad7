@echo off
rem Builds Hush when it has not been built, then runs it. "hush serve" starts the server.
setlocal
set root=%~dp0
set program=Hush.Cli
set name=hush
if "%~1"=="serve" (
  set program=Hush.Server
  set name=Hush.Server
)
where dotnet >nul 2>nul
if errorlevel 1 (
  echo hush: the .NET SDK 10 is needed: https://dot.net 1>&2
  exit /b 69
)
if not exist "%root%artifacts\bin\%program%\release\%name%.dll" (
  echo hush: building %program% ^(once, a minute or more^) ... 1>&2
  dotnet build "%root%src\%program%" -c Release -v quiet -nologo 1>&2
  if errorlevel 1 exit /b 70
)
set DOTNET_TieredPGO=0
if "%~1"=="serve" (
  set DOTNET_TieredPGO=
  for /f "tokens=1,* delims= " %%a in ("%*") do dotnet "%root%artifacts\bin\%program%\release\%name%.dll" %%b
) else (
  dotnet "%root%artifacts\bin\%program%\release\%name%.dll" %*
)
exit /b %errorlevel%
