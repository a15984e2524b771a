using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Profiling.Surveys;

/// <summary>The least and the greatest of the numbers of a column, read with one decimal sign.</summary>
internal sealed class NumberRange
{
    public long Count { get; private set; }

    public double Least { get; private set; } = double.PositiveInfinity;

    public double Greatest { get; private set; } = double.NegativeInfinity;

    public void Add(NumberCell number, bool decimalComma)
    {
        if (number.TryValue(decimalComma, out var value))
        {
            Count++;
            Least = Math.Min(Least, value);
            Greatest = Math.Max(Greatest, value);
        }
    }
}
