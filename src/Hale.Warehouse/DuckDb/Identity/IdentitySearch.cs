using Hale.Core.Domains;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.DuckDb;
using Hale.Engine.Identity;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>Looks for all that is stored of an identity.</summary>
internal sealed class IdentitySearch(DuckConnection connection, string id, Instant? asOf, CancellationToken cancellation)
{
    private const string Claim = "account, occurred_at, ended_at, known_at, closed_at, source";

    private readonly string _id = DuckSql.Literal(id);
    private readonly string _domain = DuckSql.Literal(DomainName.Of(id) ?? id);

    private static string IsDomain => $"system = {DuckSql.Literal(AliasSystem.Domain)} AND";

    public IdentityReport Report()
    {
        var claims = connection.Rows(
            $"""
            SELECT account, kind, system, id, source, occurred_at, ended_at, known_at, closed_at FROM ({string.Join("\nUNION ALL ", Claims())})
            WHERE {(asOf is { } moment ? Counts(moment) : "true")} ORDER BY account, known_at, kind, source, occurred_at
            """,
            cancellation).Select(ClaimOf).ToList();
        var accounts = claims.Where(claim => !claim.IsGone).Select(claim => claim.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return new IdentityReport(
            id,
            claims,
            [.. accounts.Take(IdentityReport.LongestList).Select(account => new AccountSearch(connection, account, asOf, cancellation).Account())],
            Refused(),
            connection.Scalar<long>($"SELECT count(*) FROM ({Mentions})", cancellation));
    }

    /// <summary>Of a row of a table of versions whether it counted at a moment.</summary>
    public static string Counts(Instant moment) => $"known_at <= {DuckSql.Literal(moment.Micros)} AND closed_at > {DuckSql.Literal(moment.Micros)}";

    private IEnumerable<string> Claims()
    {
        yield return $"SELECT account, started_at AS occurred_at, ended_at, known_at, closed_at, source, 'account' AS kind, CAST(NULL AS VARCHAR) AS system, account AS id FROM accounts WHERE account = {_id}";
        yield return $"SELECT {Claim}, 'alias', system, alias FROM aliases WHERE alias = {_id} OR ({IsDomain} alias = {_domain})";
        var addresses = PropertyColumns.Stored(connection, "contacts").Where(property => property.Value == ValueKind.Text && id.Contains('@', StringComparison.Ordinal))
            .Select(property => $" OR lower({DuckSql.Identifier(PropertyColumns.NameOf(property.Key))}) = lower({_id})").Order(StringComparer.Ordinal);
        yield return $"SELECT account, coalesce(started_at, occurred_at), ended_at, known_at, closed_at, source, 'contact', NULL, contact FROM contacts WHERE contact = {_id}{string.Concat(addresses)}";
    }

    private string Mentions =>
        $"""
        SELECT r.source, r.file, r.record, r.code, r.detail FROM refused AS r
        WHERE contains(r.content, CAST(to_json({_id}) AS VARCHAR)) OR EXISTS (
            SELECT 1 FROM unmatched AS u
            WHERE u.source = r.source AND u.file = r.file AND u.record = r.record AND u.code = r.code AND (u.identity = {_id} OR (u.{IsDomain} u.identity = {_domain})))
        """;

    private IReadOnlyList<RefusedMention> Refused() =>
    [
        .. connection.Rows($"{Mentions} ORDER BY r.source, r.file, r.record, r.code LIMIT {DuckSql.Literal(IdentityReport.LongestList)}", cancellation)
            .Select(row => new RefusedMention(row.Text(0), row.Text(1), row.Int64(2), row.Text(3), row.Text(4))),
    ];

    /// <summary>A row of account, kind, system, id, source, from, until, known and closed.</summary>
    public static IdentityClaim ClaimOf(DuckRow row) => new(
        row.Text(0),
        row.Text(1) switch
        {
            "account" => ClaimKind.Account,
            "alias" => ClaimKind.Alias,
            _ => ClaimKind.Contact,
        },
        row.IsNull(2) ? null : row.Text(2),
        row.Text(3),
        row.Text(4),
        Moment(row, 5),
        Moment(row, 6),
        new Instant(row.Int64(7)),
        row.Int64(8) == StoredClosings.Open ? null : new Instant(row.Int64(8)));

    /// <summary>A moment; null for none, and for the one that stands for ever.</summary>
    public static Instant? Moment(DuckRow row, int column) => row.IsNull(column) || row.Int64(column) == Instant.Always.Micros ? null : new Instant(row.Int64(column));
}
