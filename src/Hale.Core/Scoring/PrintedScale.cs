using Hale.Core.Scorecards;

namespace Hale.Core.Scoring;

/// <summary>
/// The numbers of the outer scale that a score can be printed as. The evaluator and the explanation round a computed number here, from the same stored double,
/// so that they cannot disagree. Everything is decimal. Here higher is better: the numbers of a falling scale have the other sign, until they are shown.
/// </summary>
internal sealed class PrintedScale
{
    private readonly Scale _scale;
    private readonly bool _isTurned;
    private readonly int _decimals;
    private readonly MidpointRounding _mode;
    private readonly int _settled;
    private readonly decimal _power;

    /// <summary>Throws when the scale holds no number of so few decimal places.</summary>
    public PrintedScale(Scale scale, int decimals, MidpointRounding mode)
    {
        (_scale, _isTurned, _decimals, _mode, _settled) = (scale.Rising, scale.HigherIsWorse, decimals, mode, RoundingMargin.SettledOuter(scale));
        _power = PowerOf(decimals);
        Lowest = NotBelow(0);
        Highest = NotAbove(100);
        if (!HasNumbers(scale, decimals))
        {
            throw new ArgumentException($"the scale {scale.From} to {scale.To} holds no number with {decimals} decimal places", nameof(scale));
        }
    }

    /// <summary>The lowest printable number of the scale.</summary>
    public decimal Lowest { get; }

    /// <summary>The highest printable number of the scale.</summary>
    public decimal Highest { get; }

    /// <summary>The distance from one printable number to the next.</summary>
    public decimal Unit => 1 / _power;

    /// <summary>Whether a scale holds a number of so few decimal places.</summary>
    public static bool HasNumbers(Scale scale, int decimals)
    {
        var (settled, power) = (RoundingMargin.SettledOuter(scale), PowerOf(decimals));
        return Math.Ceiling(Math.Round(scale.Rising.From, settled) * power) <= Math.Floor(Math.Round(scale.Rising.To, settled) * power);
    }

    /// <summary>Whether people and definitions see the numbers with the other sign.</summary>
    public bool IsTurned => _isTurned;

    /// <summary>A printed number as people and definitions see it, and back.</summary>
    public decimal Shown(decimal printed) => _isTurned && printed != 0 ? -printed : printed;

    /// <summary>What an inner number is printed as. Of a double 15 digits count: more would be noise of its own.</summary>
    public decimal Print(double inner) => Print(ExactDecimal.Of(inner));

    /// <inheritdoc cref="Print(double)"/>
    public decimal Print(decimal inner) => Math.Clamp(Math.Round(Show(inner), _decimals, _mode), Lowest, Highest);

    /// <summary>An inner number outside, also beyond the ends of the scale, to the decimal places that carry no noise but at most two more than are printed.</summary>
    public decimal Settle(double inner) => Math.Round(Show(ExactDecimal.Of(inner)), Math.Min(_decimals + 2, _settled), MidpointRounding.AwayFromZero);

    /// <summary>The inner number of a printed one.</summary>
    public double Inner(decimal printed) => (double)_scale.Read(printed);

    /// <summary>The lowest printable number that is not below an inner one.</summary>
    public decimal NotBelow(decimal inner) => Math.Ceiling(Show(inner) * _power) / _power;

    /// <summary>The highest printable number that is not above an inner one.</summary>
    public decimal NotAbove(decimal inner) => Math.Floor(Show(inner) * _power) / _power;

    /// <summary>The lowest number of the printed steps that is above an inner one.</summary>
    public decimal Above(decimal inner) => (Math.Floor(Show(inner) * _power) + 1) / _power;

    /// <summary>An inner number outside, without rounding it to the printed places.</summary>
    public decimal Limit(decimal inner) => Show(inner);

    /// <summary>The lowest printable number of a band, whatever follows it.</summary>
    public decimal Begin(Band band) => band.Above ? Above(band.From) : NotBelow(band.From);

    private static decimal PowerOf(int decimals)
    {
        var power = 1m;
        for (var place = 0; place < decimals; place++)
        {
            power *= 10;
        }

        return power;
    }

    private decimal Show(decimal inner) => Math.Round(_scale.Show(inner), _settled);
}
