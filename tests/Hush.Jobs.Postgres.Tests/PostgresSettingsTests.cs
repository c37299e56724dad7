namespace Hush.Jobs.Postgres.Tests;

/// <summary>How an operator writes where the database is.</summary>
public sealed class PostgresSettingsTests
{
    [Theory]
    [InlineData("Host=db.example.com;Database=hush", true)]
    [InlineData("host=db;database=hush;username=u", true)]
    [InlineData("Database=hush; Host = db", true)]
    [InlineData("Server=db;Database=hush", true)]
    [InlineData("postgres://u@db/hush", true)]
    [InlineData("postgresql://u:p@db:5433/hush?sslmode=require", true)]
    [InlineData("POSTGRESQL://db/hush", true)]
    [InlineData("/var/lib/hush/jobs.db", false)]
    [InlineData("jobs.db", false)]
    [InlineData("C:\\hush\\jobs.db", false)]
    [InlineData("/data/host=1/jobs.db", false)]
    [InlineData("Hostess=a;jobs.db", false)]
    public void IsAddress_TellsDatabasesFromFiles(string store, bool isAddress) => Assert.Equal(isAddress, PostgresSettings.IsAddress(store));

    [Theory]
    [InlineData("postgres://u@db/hush", "db", 5432, "u", null, "hush")]
    [InlineData("postgresql://u:p%40ss%3B@db.example.com:6000/hush", "db.example.com", 6000, "u", "p@ss;", "hush")]
    [InlineData("postgresql://db/hush%20jobs", "db", 5432, null, null, "hush jobs")]
    [InlineData("Host=db;Port=6001;Database=hush;Username=u;Password='a;b'", "db", 6001, "u", "a;b", "hush")]
    public void Parse_ReadsBothForms(string store, string host, int port, string? user, string? password, string database)
    {
        var connection = PostgresSettings.Parse(store).Connection;
        Assert.Equal((host, port, user, password, database),
            (connection.Host, connection.Port, connection.Username, connection.Password, connection.Database));
    }

    [Fact]
    public void Parse_ReadsTheOptionsOfAUrl()
    {
        var connection = PostgresSettings.Parse("postgresql://db/hush?sslmode=verify-full&sslrootcert=/etc/ca.pem&search_path=jobs").Connection;
        Assert.Equal((Npgsql.SslMode.VerifyFull, "/etc/ca.pem", "jobs"), (connection.SslMode, connection.RootCertificate, connection.SearchPath));
    }

    [Fact]
    public void Parse_LeavesWhatTheOperatorChose()
    {
        var connection =
            PostgresSettings.Parse(
                "Host=db;Database=hush;Maximum Pool Size=3;Timeout=9;Command Timeout=7;Application Name=ours;Max Auto Prepare=0;Include Error Detail=true").Connection;
        Assert.Equal((3, 9, 7, "ours", 0),
            (connection.MaxPoolSize, connection.Timeout, connection.CommandTimeout, connection.ApplicationName, connection.MaxAutoPrepare));
        Assert.False(connection.IncludeErrorDetail);
    }

    [Theory]
    [InlineData("Host=db")]
    [InlineData("Host=;Database=hush")]
    [InlineData("Host=db;Database=hush;Port=secret")]
    [InlineData("Host=db;Database=hush;secret=1")]
    [InlineData("Host=db;Database=hush;Password=a;secret")]
    [InlineData("postgres://db")]
    [InlineData("postgres://db:secret/hush")]
    [InlineData("postgres://db/hush?secret=1")]
    [InlineData("postgres://db/hush?sslmode=secret")]
    [InlineData("postgres:///hush")]
    [InlineData("Host=db;Database=hush;Timeout=-secret")]
    [InlineData("Host=db;Database=hush;SSL Mode=secret")]
    public void Parse_OfAWrongAddress_SaysWhatIsWanted_AndRepeatsNothing(string store)
    {
        var refusal = Assert.Throws<JobStoreException>(() => PostgresSettings.Parse(store));
        Assert.Contains("Database=", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refusal.ToString(), StringComparison.Ordinal);
    }
}
