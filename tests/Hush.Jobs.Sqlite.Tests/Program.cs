using Hush.Jobs.Sqlite.Tests;
using Xunit.MicrosoftTestingPlatform;

// Before the test platform is asked: to it a program that never ends would be a test that hangs or, left out, a skipped one.
if (Environment.GetEnvironmentVariable(Victim.DatabaseVariable) is { Length: > 0 } database)
{
    await Victim.WorkAsync(database);
    return 0;
}

return await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
