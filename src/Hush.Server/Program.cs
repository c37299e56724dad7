using Hush.Server.Hosting;

return await ServerProgram.RunAsync(args);
