using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Warehouse.DuckDb.Erasing;

namespace Hale.Warehouse.DuckDb.Identity;

/// <summary>How rows <c>u</c> find an account by keys, the first that gives one.</summary>
/// <param name="keys">The keys.</param>
/// <param name="ids">The column of what the rows say, a list.</param>
/// <param name="moment">The moment of a row <c>u</c>.</param>
/// <param name="erased">The people who were erased: contacts are looked up as their claims are.</param>
/// <param name="asOf">The moment of knowledge of a row <c>u</c>; null for what is known at last.</param>
internal sealed class KeyLookup(IReadOnlyList<AccountKey> keys, string ids, string moment, ErasedPeople erased, string? asOf = null)
{
    /// <summary>What stands behind rows <c>u</c>.</summary>
    public string Joins => string.Concat(keys.Index().Where(key => IdentityClaims.Of(key.Item) is not null).Select(key =>
        $"""

        LEFT JOIN {(asOf is null ? IdentitySegments.Table : IdentitySegments.States)} AS {Piece(key.Index)}
            ON {Meets(key.Item, key.Index, Piece(key.Index))}{(asOf is null ? "" : $" AND {Piece(key.Index)}.moment <= {asOf} AND {asOf} < {Piece(key.Index)}.until")}
        """));

    /// <summary>The condition for a piece to be the one that a key of a row <c>u</c> asks for.</summary>
    public string Meets(AccountKey key, int place, string piece) =>
        $"""
        {piece}.key = {DuckSql.Literal(IdentityClaims.Of(key)!)} AND {piece}.id = {Stored(key, place)} AND {piece}.starts <= {moment} AND {moment} < {piece}.ends
        """;

    /// <summary>The account; NULL when none is found, or several.</summary>
    public string Account => Case((key, place) => key is AccountKey.Plain ? Id(place) : $"CASE WHEN len({Piece(place)}.accounts) = 1 THEN {Piece(place)}.accounts[1] END");

    /// <summary>From when on it is known that it is this account, or none: the latest of what the keys say that were looked at.</summary>
    public string Since => $"CASE{string.Concat(keys.Index().Select(key => $" WHEN {Hits(key.Item, key.Index)} THEN {Latest(key.Index + 1)}"))} ELSE {Latest(keys.Count)} END";

    /// <summary>Why there is no account: a list of a code and words.</summary>
    public string Fault =>
        $"""
        CASE {string.Concat(keys.Index().Select(key => $" WHEN {Hits(key.Item, key.Index)} THEN {Ambiguous(key.Item, key.Index)}"))}
            ELSE [{DuckSql.Literal(RefusalCodes.Unmatched)}, concat('no account is known by ', concat_ws(' or ', {string.Join(", ", keys.Index().Select(key => Named(key.Item, key.Index)))}), ' at that time')] END
        """;

    private static string Piece(int place) => $"k{place}";

    private string Id(int place) => $"u.{ids}[{place + 1}]";

    private string Stored(AccountKey key, int place) => key.Match(_ => Id(place), _ => Id(place), _ => erased.LookedUp(Id(place)));

    private string Hits(AccountKey key, int place) => key is AccountKey.Plain ? $"{Id(place)} IS NOT NULL" : $"len({Piece(place)}.accounts) > 0";

    private string Case(Func<AccountKey, int, string> value) =>
        $"CASE{string.Concat(keys.Index().Select(key => $" WHEN {Hits(key.Item, key.Index)} THEN {value(key.Item, key.Index)}"))} END";

    private string Latest(int count)
    {
        var moments = keys.Take(count).Index().Where(key => key.Item is not AccountKey.Plain).Select(key => $"{Piece(key.Index)}.since").ToList();
        return moments.Count switch
        {
            0 => "CAST(NULL AS BIGINT)",
            1 => moments[0],
            _ => $"greatest({string.Join(", ", moments)})",
        };
    }

    private string Ambiguous(AccountKey key, int place) => key is AccountKey.Plain
        ? "NULL"
        : $"""
            CASE WHEN len({Piece(place)}.accounts) > 1 THEN [{DuckSql.Literal(RefusalCodes.AmbiguousAccount)}, concat({Named(key, place)}, ' is of several accounts at that time: "',
                array_to_string({Piece(place)}.accounts, '", "'), '"')] END
            """;

    private string Named(AccountKey key, int place) =>
        $"""CASE WHEN {Id(place)} IS NOT NULL THEN concat({DuckSql.Literal(key.Match(_ => "the id \"", alias => $"the {alias.System} id \"", _ => "the contact \""))}, {Id(place)}, '"') END""";
}
