using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>What a record says of whose it is, where that is found out as it is stored: a text for each key, NULL where the cell is empty.</summary>
internal static class AccountIds
{
    /// <summary>The list of the texts.</summary>
    /// <param name="query">The query.</param>
    /// <param name="input">The file.</param>
    /// <param name="keys">The keys.</param>
    public static string List(StagedQuery query, StagingInput input, IReadOnlyList<AccountKey> keys) =>
        query.Layers.Add(0, $"[{string.Join(", ", keys.Select(key => Text(input.Column(key.Column), key)))}]");

    /// <summary>Refuses a record that says nothing at all.</summary>
    public static Check NoneOf(string list, StagingInput input, IReadOnlyList<AccountKey> keys) => new(
        RefusalCodes.NoAccount,
        $"len(list_filter({list}, lambda said: said IS NOT NULL)) = 0",
        keys is [var only]
            ? Details.EmptyOrNot(input.Column(only.Column), only is AccountKey.Alias { System: AliasSystem.Domain } ? "an address or a domain" : "an id")
            : DuckSql.Literal($"{string.Join(", ", keys.Select(key => $"`{input.Column(key.Column).Shown}`").Distinct())} say no account"));

    private static string Text(FileColumn column, AccountKey key) => key is AccountKey.Alias { System: AliasSystem.Domain }
        ? DomainCells.Of(column.Text)
        : $"CASE WHEN NOT ({StagedQuery.Blank(column)}) THEN {column.Text} END";
}
