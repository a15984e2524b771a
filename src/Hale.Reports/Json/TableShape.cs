using Hale.Engine.Auditing.Input;

namespace Hale.Reports.Json;

/// <summary>How a file was understood.</summary>
internal sealed record TableShape(string File, string Use, long Rows, IReadOnlyList<TableShape.Column> Columns, IReadOnlyList<string> Unused, IReadOnlyList<TableShape.Finding> Findings)
{
    public static IReadOnlyList<TableShape> Of(IReadOnlyList<TableReading> tables) => [.. tables.Select(table => new TableShape(
        table.File,
        table.Use,
        table.Rows,
        [.. table.Columns.Select(column => new Column(column.Column, column.Role, column.Meaning, column.Otherwise))],
        table.Unused,
        [.. table.Findings.Select(finding => new Finding(finding.Code, finding.Text, finding.Count, finding.Examples))]))];

    internal sealed record Column(string Name, string Role, string? Meaning, string? Otherwise);

    internal sealed record Finding(string Code, string Text, long Count, IReadOnlyList<string> Examples);
}
