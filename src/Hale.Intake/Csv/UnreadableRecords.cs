using System.Globalization;

namespace Hale.Intake.Csv;

/// <summary>The words for records that cannot be split into fields.</summary>
internal static class UnreadableRecords
{
    public static string Detail(RecordFault fault, int fields, int columns) => fault switch
    {
        RecordFault.None => "",
        RecordFault.OpenQuote => "a quote opens a field and no quote closes it",
        RecordFault.TextAfterQuote => "text follows a closing quote; a quote inside a quoted field is written twice",
        RecordFault.TooLong => "the record is longer than 1 MB",
        RecordFault.FieldCount => string.Create(CultureInfo.InvariantCulture, $"{fields} {(fields == 1 ? "column" : "columns")} where the header has {columns}"),
    };
}
