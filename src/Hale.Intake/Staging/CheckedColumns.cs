using Hale.Core.Sources;

namespace Hale.Intake.Staging;

/// <summary>The columns that checks read. A cell that is not what its column is declared to be is missing: a check is no reason to refuse a record.</summary>
internal static class CheckedColumns
{
    public static string Value(Layers layers, StagingInput input, TypedColumn declared)
    {
        var column = input.Column(declared.Name);
        return declared.Type switch
        {
            AttributeType.Text => column.Text,
            AttributeType.Number => NumberCells.Double(column),
            AttributeType.Boolean => BooleanCells.Of(column),
            AttributeType.Date => TimeCell.Day(layers, column, input.SourceZone).Micros,
            AttributeType.Time => TimeCell.Moment(layers, column, input.SourceZone).Micros,
        };
    }
}
