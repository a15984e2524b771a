using System.Text;
using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Postgres.Tests.Reading;

/// <summary>Reads rows as an import would.</summary>
internal static class Rows
{
    public static readonly SecretReference Variable = new SecretReference.InEnvironment("DB");

    public static SourceDatabase OfTable(params string[] parts) => new(Variable, new DatabaseRows.OfTable(parts));

    public static SourceDatabase OfQuery(string sql) => new(Variable, new DatabaseRows.OfQuery(sql));

    public static IDatabaseReader Reader(string address) => PostgresDatabases.Reader(name => name == "DB" ? address : null);

    public static async Task<(string Csv, DatabaseExtract Extract)> ReadAsync(this SourceDatabase database, string address, string? from = null)
    {
        using var target = new MemoryStream();
        var reader = Reader(address);
        var extract = await reader.ReadAsync(database, ".", from, target, new Progress<long>(), CancellationToken.None);
        await reader.ReleaseAsync();
        return (Encoding.UTF8.GetString(target.ToArray()), extract);
    }

    /// <summary>The fault of rows that cannot be read.</summary>
    public static async Task<DatabaseException> FaultAsync(this SourceDatabase database, string address) => await Should.ThrowAsync<DatabaseException>(() => database.ReadAsync(address));
}
