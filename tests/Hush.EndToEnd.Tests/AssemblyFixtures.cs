using Hush.TestKit;

[assembly: AssemblyFixture(typeof(PostgresServer))]
