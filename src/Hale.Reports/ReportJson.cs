using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Hale.Engine.ReportCards;
using Hale.Reports.Json;

namespace Hale.Reports;

/// <summary>A report card for programs. Its members are described in <c>docs/audit-json.md</c>.</summary>
public static class ReportJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Writes the card as one JSON object and a line end.</summary>
    public static void Write(ReportCard card, ReportContext context, TextWriter output)
    {
        output.Write(JsonSerializer.Serialize(CardShape.Of(card, context), Options));
        output.Write('\n');
    }

    /// <summary>The card as an object to be written as a part of another, with names in snake case and enums as words.</summary>
    public static object Shape(ReportCard card, ReportContext context) => CardShape.Of(card, context);
}
