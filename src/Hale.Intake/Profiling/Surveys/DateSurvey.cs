using System.Text;
using Hale.Intake.Audit.Cells;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>What the dates of a column look like: from when to when, and written how.</summary>
internal sealed class DateSurvey(DateOnly today)
{
    private const int LongestShape = 40;
    private const int MostShapes = 50;

    private static readonly DateOnly Early = new(1980, 1, 1);
    private static readonly DateOnly Zero = new(1900, 1, 1);

    private readonly Dictionary<string, long> _shapes = new(StringComparer.Ordinal);

    /// <summary>How they are written, with how often: <c>9999-99-99</c>, <c>9/99/9999</c>, <c>aaa 9, 9999</c>.</summary>
    public IReadOnlyDictionary<string, long> Shapes => _shapes;

    /// <summary>Of the dates read with the day first.</summary>
    public DateRange DayFirst { get; } = new();

    /// <summary>Of the dates read with the month first.</summary>
    public DateRange MonthFirst { get; } = new();

    /// <summary>Written like dates that there are not: 31 February, 0000-00-00.</summary>
    public Seen Impossible { get; } = new();

    public Seen BeforeEarly { get; } = new();

    public Seen InFuture { get; } = new();

    /// <summary>1900-01-01, which systems write where they know no date.</summary>
    public Seen OfZero { get; } = new();

    /// <summary>Whether any time of day is not midnight.</summary>
    public bool HasClock { get; private set; }

    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (!DateCell.TryRead(cell, out var date) || date.Form == DateForm.Serial)
        {
            return;
        }

        AddShape(cell);
        HasClock |= date.Time is > 0;
        var (dayFirst, monthFirst) = (Day(date, dayFirst: true), Day(date, dayFirst: false));
        if ((dayFirst ?? monthFirst) is not { } day)
        {
            Impossible.Add(cell, row);
            return;
        }

        DayFirst.Add(dayFirst, date.Time);
        MonthFirst.Add(monthFirst, date.Time);
        (day == Zero ? OfZero : day < Early ? BeforeEarly : day > today ? InFuture : null)?.Add(cell, row);
    }

    private static DateOnly? Day(DateCell date, bool dayFirst) => date.Form switch
    {
        DateForm.Numbers when dayFirst => DayOf(date.Year, date.Second, date.First),
        DateForm.Numbers or DateForm.Certain => DayOf(date.Year, date.First, date.Second),
        DateForm.Month => DayOf(date.Year, date.First, 1),
        DateForm.Serial => null,
    };

    private static DateOnly? DayOf(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private void AddShape(ReadOnlySpan<byte> cell)
    {
        if (cell.Length > LongestShape)
        {
            return;
        }

        Span<char> shape = stackalloc char[LongestShape];
        for (var i = 0; i < cell.Length; i++)
        {
            var letter = cell[i];
            shape[i] = letter is >= (byte)'0' and <= (byte)'9' ? '9' : char.IsAsciiLetter((char)letter) && letter is not ((byte)'T' or (byte)'Z') ? 'a' : (char)letter;
        }

        var shapes = _shapes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (shapes.TryGetValue(shape[..cell.Length], out var count) || _shapes.Count < MostShapes)
        {
            shapes[shape[..cell.Length]] = count + 1;
        }
    }
}
