using Hale.Core.Sources;
using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>From when until when a version was believed.</summary>
internal static class Believed
{
    /// <summary>Gives until when.</summary>
    /// <returns>From when.</returns>
    public static string Give(StagedQuery query, StagingInput input, KnownRule.Interval rule)
    {
        var from = TimeCell.Known(query.Layers, input.Column(rule.From), input.SourceZone);
        query.Refuse(from.Required());
        var to = TimeCell.Until(query.Layers, input.Column(rule.To), input.SourceZone);
        query.Refuse(to.Optional(RefusalCodes.BadTime));
        var until = query.Layers.Add(TimeCell.Layer + 1, Until(query, input, rule, to));
        query.Refuse(new Check(
            RefusalCodes.BadTime, $"{until} < {from.Micros}", $"concat({Details.Shown(input.Column(rule.To))}, ' lies before ', {Details.Shown(input.Column(rule.From))})"));

        // Where absence says nothing a version goes on until another one begins.
        query.Give(StagedColumns.KnownUntil, input.Source.Absent == AbsenceRule.Kept ? "CAST(NULL AS BIGINT)" : until);
        return from.Micros;
    }

    /// <summary>Leaves out rows that say only that there is nothing any more: the version before them is over.</summary>
    public static void LeaveOutDeleted(StagedQuery query, StagingInput input)
    {
        if (input.Source.Known is KnownRule.Interval { Deleted: { } deleted } && input.Table.Columns.FirstOrDefault(column => column.Name == deleted) is { } column)
        {
            query.LeaveOut($"coalesce({BooleanCells.Of(column)}, false)");
        }
    }

    private static string Until(StagedQuery query, StagingInput input, KnownRule.Interval rule, TimeCell to)
    {
        var stated = $"CASE WHEN {to.Micros} < {TimeCell.Forever} THEN {to.Micros}{(rule.IncludesTo ? " + 1000" : "")} END";
        return rule.Active is { } active ? $"CASE WHEN NOT coalesce({query.Boolean(input.Column(active))}, false) THEN {stated} END" : stated;
    }
}
