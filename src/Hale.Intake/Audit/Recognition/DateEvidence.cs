using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Audit.Recognition;

/// <summary>What the cells of a column show about its dates.</summary>
internal sealed class DateEvidence
{
    private const int LastMonth = 12;

    /// <summary>Cells that can hardly be anything but dates.</summary>
    public long Plain { get; private set; }

    /// <summary>Cells that are dates where the column is named like one.</summary>
    public long Any { get; private set; }

    public Seen Numbers { get; } = new();

    /// <summary>Dates whose first number can be no month.</summary>
    public Seen DayFirst { get; } = new();

    /// <summary>Dates whose second number can be no month.</summary>
    public Seen MonthFirst { get; } = new();

    /// <summary>Dates that are another day when their numbers change places. Those written with points are not among them: nobody writes the month first and points.</summary>
    public Seen Unclear { get; } = new();

    /// <summary>Dates written with points that tell nothing else.</summary>
    public Seen Pointed { get; } = new();

    public Seen Months { get; } = new();

    public Seen Serials { get; } = new();

    /// <summary>Times with an offset from UTC.</summary>
    public Seen WithOffset { get; } = new();

    /// <summary>Times without one.</summary>
    public Seen WithoutOffset { get; } = new();

    /// <summary>The offsets in minutes.</summary>
    public SortedSet<int> Offsets { get; } = [];

    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (!DateCell.TryRead(cell, out var date))
        {
            return;
        }

        Any++;
        Plain += date.IsPlain ? 1 : 0;
        AddForm(date, cell, row);
        if (date.Offset is { } offset)
        {
            WithOffset.Add(cell, row);
            Offsets.Add(offset);
        }
        else if (date.Time is not null)
        {
            WithoutOffset.Add(cell, row);
        }
    }

    private void AddForm(DateCell date, ReadOnlySpan<byte> cell, long row)
    {
        var seen = date.Form switch
        {
            DateForm.Certain => null,
            DateForm.Month => Months,
            DateForm.Serial => Serials,
            DateForm.Numbers => Numbers,
        };
        seen?.Add(cell, row);
        if (date.Form != DateForm.Numbers || date.First == date.Second)
        {
            return;
        }

        var pointed = cell.Contains((byte)'.') && !cell.Contains((byte)'/') && !cell.Contains((byte)'-');
        var order = (date.First > LastMonth, date.Second > LastMonth) switch
        {
            (true, _) => DayFirst,
            (_, true) => MonthFirst,
            _ => pointed ? Pointed : Unclear,
        };
        order.Add(cell, row);
    }
}
