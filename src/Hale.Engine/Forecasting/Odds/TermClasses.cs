namespace Hale.Engine.Forecasting.Odds;

/// <summary>Sorts terms by their length.</summary>
internal static class TermClasses
{
    public static TermClass Of(int? months) => months switch
    {
        null => TermClass.Open,
        <= 1 => TermClass.Monthly,
        <= 9 => TermClass.Short,
        <= 18 => TermClass.Annual,
        _ => TermClass.Long,
    };
}
