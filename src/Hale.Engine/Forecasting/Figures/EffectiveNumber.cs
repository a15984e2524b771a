namespace Hale.Engine.Forecasting.Figures;

/// <summary>How many customers of equal size would make a sum vary as much: (Σx)²/Σx² (Kish 1965).</summary>
public static class EffectiveNumber
{
    /// <summary>Below so many one customer decides a figure.</summary>
    public const double Few = 10;

    /// <summary>The effective number; 0 where there is no revenue.</summary>
    public static double Of(IEnumerable<double> revenues)
    {
        var (sum, squares) = (0.0, 0.0);
        foreach (var revenue in revenues)
        {
            sum += revenue;
            squares += revenue * revenue;
        }

        return squares > 0 ? sum * sum / squares : 0;
    }
}
