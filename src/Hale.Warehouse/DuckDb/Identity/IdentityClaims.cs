using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>
/// What the stored aliases and contacts say, a row each: <c>key</c> and <c>id</c>, the <c>account</c>, from when until when the id means it (<c>valid_from</c>, <c>valid_to</c>),
/// and from when until when that was taken for true (<c>known_from</c>, <c>known_to</c>), all in microseconds and all ends exclusive.
/// </summary>
internal static class IdentityClaims
{
    /// <summary>The key of contacts.</summary>
    public const string Contact = "contact";

    private static readonly string End = DuckSql.Literal(long.MaxValue);

    /// <summary>The key of a system.</summary>
    public static string Of(string system) => "alias " + system;

    /// <summary>The key by which claims that a row asks for are found; null for an account that it names.</summary>
    public static string? Of(AccountKey key) => key.Match<string?>(_ => null, alias => Of(alias.System), _ => Contact);

    /// <summary>The claims of the sources that a project declares.</summary>
    public static string Sql(Project project) =>
        $"""
        SELECT key, id, account, valid_from, valid_to, known_from, known_to
        FROM ({Aliases(Names<RowMapping.Aliases>(project))} UNION ALL {Contacts(Names<RowMapping.Contacts>(project))})
        WHERE valid_from < valid_to AND known_from < known_to
        """;

    // Of what one source says of an id from the same moment on, what is known last speaks; between different sources, or accounts, nobody decides.
    private static string Aliases(string sources) =>
        $"""
        SELECT concat('alias ', system) AS key, alias AS id, account, occurred_at AS valid_from, coalesce(ended_at, {End}) AS valid_to,
            known_at AS known_from, least(closed_at, {Later("source, system, alias, occurred_at")}) AS known_to
        FROM aliases WHERE list_contains({sources}, source) AND closed_at > known_at
        """;

    // A person comes with the first version at an account, and each version holds until the next one there.
    private static string Contacts(string sources) =>
        $"""
        SELECT '{Contact}' AS key, contact AS id, account,
            CASE WHEN occurred_at = min(occurred_at) OVER (PARTITION BY source, account, contact) THEN coalesce(started_at, occurred_at) ELSE occurred_at END AS valid_from,
            least(coalesce(ended_at, {End}), coalesce(min(occurred_at) FILTER (WHERE closed_at = {End})
                OVER (PARTITION BY source, account, contact ORDER BY occurred_at RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), {End})) AS valid_to,
            known_at AS known_from, least(closed_at, {Later("source, account, contact, occurred_at")}) AS known_to
        FROM contacts WHERE list_contains({sources}, source) AND closed_at > known_at
        """;

    private static string Later(string same) =>
        $"""
        coalesce(min(known_at) FILTER (WHERE closed_at = {End}) OVER (PARTITION BY {same} ORDER BY known_at RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), {End})
        """;

    private static string Names<T>(Project project) => DuckSql.TextList(project.Sources.Where(source => source.Mapping is T).Select(source => source.Name));
}
