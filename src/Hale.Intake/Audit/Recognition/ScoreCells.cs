using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Audit.Recognition;

/// <summary>How the cells of a score become numbers.</summary>
/// <param name="Scale">What the numbers are.</param>
/// <param name="DecimalComma">Whether decimals follow a comma.</param>
/// <param name="Divisor">100 for a probability in percent, else 1.</param>
/// <param name="Levels">The words of a score that has words; null otherwise.</param>
internal sealed record ScoreCells(ScoreScale Scale, bool DecimalComma, double Divisor, LevelScale? Levels)
{
    /// <summary>Reads a cell that is not empty. False when it is no score.</summary>
    public bool TryRead(ReadOnlySpan<byte> cell, out double value)
    {
        if (Levels is not null)
        {
            var place = Levels.Place(cell);
            value = place ?? 0;
            return place is not null;
        }

        value = 0;
        if (!NumberCell.TryRead(cell, out var number) || !number.TryValue(DecimalComma, out value))
        {
            return false;
        }

        value /= Divisor;
        return Scale.Kind != ScoreKind.Probability || value is >= 0 and <= 1;
    }
}
