using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Staging;

namespace Hale.Intake.Lookups;

/// <summary>What rows take from other files, as a table with a row for each key.</summary>
/// <param name="Lookup">The lookup.</param>
/// <param name="Place">Its number in the source, which keeps its columns apart from others'.</param>
/// <param name="Sql">What stands behind JOIN.</param>
/// <param name="Columns">The columns taken, under the names by which the source speaks of them.</param>
/// <param name="Files">The files, relative to the project, as people know them.</param>
/// <param name="Fingerprint">A hash of their content.</param>
/// <param name="Inputs">The files as they were.</param>
internal sealed record LookupTable(
    Lookup Lookup, int Place, string Sql, IReadOnlyList<FileColumn> Columns, string Files, string Fingerprint, IReadOnlyList<StagedInput> Inputs)
{
    /// <summary>Whether the lookup has found a row.</summary>
    public string Found => $"l{Place}_found";

    public string Key(int index) => $"l{Place}_key{index}";

    /// <summary>The condition of the join with the rows of a file.</summary>
    public string Condition(FileTable table) =>
        string.Join(" AND ", Lookup.On.Select((key, index) => $"{table[key.Column].Text} = {Key(index)}"));

    /// <summary>Refuses a row for which nothing was found.</summary>
    public Check NoMatch(FileTable table)
    {
        var keys = Lookup.On.Select(key => (key.Other, Own: table[key.Column])).ToList();
        var empty = string.Concat(keys.Select(key => $" WHEN {key.Own.Text} IS NULL THEN {Details.Empty(key.Own)}"));
        var words = keys.Select(key => $"{DuckSql.Literal($" {key.Other} \"")}, {key.Own.Text}, '\"'");
        var none = $"concat({DuckSql.Literal($"{Files} has no row with")}, {string.Join(", ' and', ", words)})";
        return new Check(RefusalCodes.NoMatch, $"{Found} IS NULL", $"CASE{empty} ELSE {none} END");
    }
}
