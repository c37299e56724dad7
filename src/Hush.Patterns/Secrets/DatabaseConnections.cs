using System.Buffers;
using System.Text.RegularExpressions;
using Hush.Recognition;

namespace Hush.Patterns.Secrets;

/// <summary>
/// Connection strings of databases, with a password in them.
/// <para>Issuer: whoever runs the database. Format: <c>name=value</c> pairs with semicolons, in any order, that name a server or data source and a
/// password (keywords of <c>SqlConnection.ConnectionString</c>). With a server under <c>database.windows.net</c>, <c>cloudapp.net</c> or
/// <c>cloudapp.azure.com</c> it is Azure's. Checksum: none. Source: Microsoft Purview, definitions of the sensitive information types "Azure IaaS
/// database connection string and Azure SQL connection string" and "SQL Server connection string".</para>
/// <para>The find is the whole string.</para>
/// <para>Known confusions: strings with integrated security, which hold no secret: they lack the password.</para>
/// <para>Fictitious example: Server=tcp:pantry.database.windows.net,1433;Database=stock;User ID=clerk;Password=Turnip!Soup7;</para>
/// </summary>
internal static partial class DatabaseConnections
{
    /// <summary>Further pairs behind the password.</summary>
    private const string Rest = @"(?:;\s?[a-z][a-z ]{1,40}\s?=\s?[^;\r\n""'<>\s]{1,100}){0,20};?";

    private const string Server = @"(?<![" + Edges.Letters + @"\p{N}])(?:server|data source|addr|address|network address)\s?=\s?";

    private const string Password = @"(?:password|pwd)\s?=\s?[^;\r\n""'<>\s]{1,128}";

    private static readonly SearchValues<char> Equal = SearchValues.Create("=");

    public static IReadOnlyList<PatternDefinition> All { get; } =
    [
        new()
        {
            Id = "secrets.azure-sql", Category = Categories.AzureIAASDatabaseConnectionAndSQLString, Pattern = Azure(), MustHold = Equal,
            Base = Grade.Proven,
        },
        new()
        {
            Id = "secrets.sql-server", Category = Categories.SQLServerConnectionString, Pattern = AnyServer(), MustHold = Equal, Base = Grade.Sure,
        },
    ];

    [GeneratedRegex(
        Server + @"(?:tcp:)?[a-z0-9.\\-]{1,200}\.(?:database\.(?:windows\.net|usgovcloudapi\.net|chinacloudapi\.cn)|cloudapp\.(?:net|azure\.com))[^\r\n""'<>]{0,300}?;\s?" + Password + Rest,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex Azure();

    [GeneratedRegex(
        Server + @"[^;\r\n""'<>]{1,200};(?:\s?[a-z][a-z ]{1,40}\s?=\s?[^;\r\n""'<>]{1,128};){0,12}?\s?" + Password + Rest,
        PatternOptions.AnyCase, PatternOptions.TimeoutMilliseconds)]
    private static partial Regex AnyServer();
}
