using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Audit.Recognition;

/// <summary>What the cells of a column show about its numbers.</summary>
internal sealed class NumberEvidence
{
    public long Count { get; private set; }

    public Seen Points { get; } = new();

    public Seen Commas { get; } = new();

    public Seen UnclearPoints { get; } = new();

    public Seen UnclearCommas { get; } = new();

    public Seen Percent { get; } = new();

    public Seen NoPercent { get; } = new();

    /// <summary>The least number whose decimal sign is clear.</summary>
    public double Least { get; private set; } = double.PositiveInfinity;

    /// <summary>The greatest one.</summary>
    public double Greatest { get; private set; } = double.NegativeInfinity;

    public void Add(ReadOnlySpan<byte> cell, long row)
    {
        if (!NumberCell.TryRead(cell, out var number))
        {
            return;
        }

        Count++;
        (number.IsPercent ? Percent : NoPercent).Add(cell, row);
        var seen = number.Mark switch
        {
            DecimalMark.None => null,
            DecimalMark.Point => Points,
            DecimalMark.Comma => Commas,
            DecimalMark.UnclearPoint => UnclearPoints,
            DecimalMark.UnclearComma => UnclearCommas,
        };
        seen?.Add(cell, row);
        if (number.Mark is not (DecimalMark.UnclearPoint or DecimalMark.UnclearComma) && number.TryValue(number.Mark == DecimalMark.Comma, out var value))
        {
            (Least, Greatest) = (Math.Min(Least, value), Math.Max(Greatest, value));
        }
    }
}
