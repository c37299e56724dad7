using Hush.Cli;

return await CommandLineProgram.RunAsync(args);
