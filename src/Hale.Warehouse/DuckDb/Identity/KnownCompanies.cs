using Hale.Core.Domains;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Identity;
using Hale.Warehouse.DuckDb.Import;
using Hale.Warehouse.DuckDb.Import.Accounts;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>The accounts that are declared, by what they can be recognised.</summary>
internal static class KnownCompanies
{
    public static IReadOnlyList<KnownCompany> Read(DuckConnection connection, Project project, CancellationToken cancellation)
    {
        var sources = DuckSql.TextList(project.Sources.Select(source => source.Name));
        var names = Texts(connection, $"SELECT account, name FROM accounts WHERE closed_by IS NULL AND name IS NOT NULL AND list_contains({sources}, source) ORDER BY known_at DESC, import DESC", cancellation);
        var domains = Texts(connection, string.Join(" UNION ", Addresses(connection, sources)), cancellation);
        return
        [
            .. connection.Rows($"SELECT DISTINCT account FROM ({KnownAccounts.Declared}) ORDER BY account", cancellation).Select(row => row.Text(0)).Select(account => new KnownCompany(
                account,
                [.. names[account].Distinct(StringComparer.Ordinal)],
                [.. domains[account].Select(DomainName.Of).OfType<string>().Where(domain => !PublicMailDomains.Contains(domain)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
        ];
    }

    /// <summary>Everything that may hold a domain: aliases that are ones, attributes named so, and the addresses of contacts.</summary>
    private static IEnumerable<string> Addresses(DuckConnection connection, string sources)
    {
        yield return $"SELECT account, alias FROM aliases WHERE closed_by IS NULL AND system = {DuckSql.Literal(AliasSystem.Domain)} AND list_contains({sources}, source)";
        yield return $"SELECT account, text FROM attributes WHERE closed_by IS NULL AND text IS NOT NULL AND regexp_matches(attribute, 'domain|website|url|homepage|e?mail') AND list_contains({sources}, source)";
        foreach (var (property, _) in PropertyColumns.Stored(connection, "contacts").Where(property => property.Value == ValueKind.Text).OrderBy(property => property.Key, StringComparer.Ordinal))
        {
            var column = DuckSql.Identifier(PropertyColumns.NameOf(property));
            yield return $"SELECT account, {column} FROM contacts WHERE closed_by IS NULL AND contains({column}, '@') AND list_contains({sources}, source)";
        }
    }

    private static ILookup<string, string> Texts(DuckConnection connection, string query, CancellationToken cancellation) =>
        connection.Rows(query, cancellation).ToLookup(row => row.Text(0), row => row.Text(1), StringComparer.Ordinal);
}
