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
    /// <param name="project">The project.</param>
    /// <param name="contact">The id of a contact, an expression.</param>
    public static string Sql(Project project, string contact = "contact") =>
        $"""
        SELECT key, id, account, valid_from, valid_to, known_from, known_to
        FROM ({Aliases(Names<RowMapping.Aliases>(project))}{(AsksForContacts(project) ? $" UNION ALL {Contacts(Names<RowMapping.Contacts>(project), contact)}" : "")})
        WHERE valid_from < valid_to AND known_from < known_to
        """;

    // Of what one source says of an id from the same moment on, what is known last speaks; between different sources, or accounts, nobody decides.
    private static string Aliases(string sources) =>
        $"""
        SELECT concat('alias ', system) AS key, alias AS id, account, occurred_at AS valid_from, coalesce(ended_at, {End}) AS valid_to, known_from, known_to
        FROM ({Spoken("aliases", sources, "source, system, alias, occurred_at")})
        """;

    // A person comes with the first version at an account, and each version holds until the next one there.
    private static string Contacts(string sources, string id) =>
        $"""
        SELECT '{Contact}' AS key, {id} AS id, account,
            CASE WHEN occurred_at = min(occurred_at) OVER (PARTITION BY source, account, contact) THEN coalesce(started_at, occurred_at) ELSE occurred_at END AS valid_from,
            least(coalesce(ended_at, {End}), coalesce(min(occurred_at) FILTER (WHERE closed_at = {End})
                OVER (PARTITION BY source, account, contact ORDER BY occurred_at RANGE BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING), {End})) AS valid_to,
            known_from, known_to
        FROM ({Spoken("contacts", sources, "source, account, contact, occurred_at")})
        """;

    /// <summary>
    /// The rows with the spans of knowledge in which they speak, <c>known_from</c> and <c>known_to</c>: of those that say something of the same the one that is known last. One that is over lets
    /// the one before it speak again, and does not unsay what was known while it spoke.
    /// </summary>
    private static string Spoken(string table, string sources, string same) =>
        $"""
        WITH said AS (
            SELECT *, count(*) OVER (PARTITION BY {same}) > 1 AS is_contested FROM {table} WHERE list_contains({sources}, source) AND closed_at > known_at),
        spans AS (
            SELECT {same}, moment AS known_from, lead(moment) OVER (PARTITION BY {same} ORDER BY moment) AS known_to
            FROM (SELECT {same}, known_at AS moment FROM said WHERE is_contested UNION SELECT {same}, closed_at FROM said WHERE is_contested))
        SELECT s.*, s.known_at AS known_from, s.closed_at AS known_to FROM said AS s WHERE NOT s.is_contested
        UNION ALL
        SELECT s.*, p.known_from, p.known_to FROM said AS s JOIN spans AS p USING ({same})
        WHERE s.is_contested AND s.known_at <= p.known_from AND s.closed_at >= p.known_to
        QUALIFY s.known_at = max(s.known_at) OVER (PARTITION BY {same}, p.known_from)
        """;

    // There may be many people, and no row that names one.
    private static bool AsksForContacts(Project project) => project.Sources.SelectMany(source => source.AccountKeys.Concat(source.ParentKeys)).Any(key => key is AccountKey.OfContact);

    private static string Names<T>(Project project) => DuckSql.TextList(project.Sources.Where(source => source.Mapping is T).Select(source => source.Name));
}
