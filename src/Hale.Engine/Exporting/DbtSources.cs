using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hale.Engine.Exporting;

/// <summary>The exported tables as dbt describes sources.</summary>
public static class DbtSources
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A sources.yml.</summary>
    /// <param name="schema">The database schema that holds the tables.</param>
    public static string Print(string schema)
    {
        var text = new StringBuilder();
        text.Append("version: 2\n\nsources:\n  - name: hale\n").Append("    description: ").Append(Quoted("Customer health scores, exported by hale export.")).Append('\n');
        text.Append("    schema: ").Append(Quoted(schema)).Append("\n    loaded_at_field: computed_at\n    tables:\n");
        foreach (var table in ExportTables.All)
        {
            Table(text, table);
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, ExportTable table)
    {
        text.Append("      - name: ").Append(table.Name).Append("\n        description: ").Append(Quoted($"{table.Meaning} A row is known by {string.Join(", ", table.Key)}.")).Append("\n        columns:\n");
        foreach (var column in table.Columns)
        {
            text.Append("          - name: ").Append(column.Name).Append("\n            description: ").Append(Quoted(column.Meaning)).Append("\n            data_type: ").Append(TypeOf(column.Type)).Append('\n');
            var tests = Tests(column).ToList();
            if (tests.Count > 0)
            {
                text.Append("            tests:\n");
                tests.ForEach(test => text.Append("              - ").Append(test).Append('\n'));
            }
        }
    }

    private static IEnumerable<string> Tests(ExportColumn column)
    {
        if (column.IsRequired)
        {
            yield return "not_null";
        }

        if (column.Name == "kind")
        {
            yield return "accepted_values: { values: [close, draft, recomputed, live] }";
        }

        if (column.Name == "status")
        {
            yield return "accepted_values: { values: [scored, not_enough_data, nothing_present, withheld, not_eligible, no_grade] }";
        }
    }

    private static string TypeOf(ExportType type) => type switch
    {
        ExportType.Text => "text",
        ExportType.Whole => "bigint",
        ExportType.Number => "double precision",
        ExportType.Truth => "boolean",
        ExportType.Moment => "timestamptz",
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
