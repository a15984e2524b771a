using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>All that the cells of a column show.</summary>
/// <param name="name">Its name.</param>
/// <param name="isNumeric">Whether its cells were numbers to whoever wrote the file.</param>
/// <param name="today">The current day.</param>
internal sealed class ColumnSurvey(string name, bool isNumeric, DateOnly today)
{
    private const int MostOfIds = 1 << 20;
    private const int MostOfOthers = 1 << 16;
    private const string UtcMark = "(UTC)";

    public string Name { get; } = name;

    /// <summary>Its words, without what stands in brackets of the zone of its times.</summary>
    public HeaderName Header { get; } = new(name.Replace(UtcMark, string.Empty, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether its name says that its times are of UTC.</summary>
    public bool SaysUtc { get; } = name.Contains(UtcMark, StringComparison.OrdinalIgnoreCase) || new HeaderName(name).Words is [.., "utc"];

    public bool IsNumeric { get; } = isNumeric;

    /// <summary>What recognition of audits knows of it.</summary>
    public ColumnProfile Cells { get; } = new();

    public DistinctValues Values { get; } = new(new HeaderName(name).HoldsAny(["id", "key", "number", "no", "email", "uuid", "code"]) ? MostOfIds : MostOfOthers);

    public NumberSurvey Numbers { get; } = new();

    public DateSurvey Dates { get; } = new(today);

    public LetterSurvey Texts { get; } = new();

    public long Filled => Cells.Filled;

    public void Add(TableRow row, int column)
    {
        var cell = row[column];
        var (filled, dates, numbers) = (Cells.Filled, Cells.Dates.Any, Cells.Numbers.Count);
        Cells.Add(cell, row.Number);
        if (Cells.Filled == filled)
        {
            Texts.AddEmpty(cell, row.HadBlanks(column), row.Number);
            return;
        }

        Values.Add(cell);
        Texts.Add(cell, row.HadBlanks(column), row.Number);
        if (Cells.Dates.Any > dates)
        {
            Dates.Add(cell, row.Number);
        }

        if (Cells.Numbers.Count > numbers)
        {
            Numbers.Add(cell, row.Number);
        }
    }
}
