using Hush.Cli;
using Hush.Server.Hosting;
using Hush.Standalone;

WiderProgram.Become(args);
if (args is not ["serve", .. var settings]) return await CommandLineProgram.RunAsync(args);
CoreDumps.Forbid();
return await ServerProgram.RunAsync(settings);
