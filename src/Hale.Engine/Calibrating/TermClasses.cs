namespace Hale.Engine.Calibrating;

/// <summary>Finds the class of a term.</summary>
public static class TermClasses
{
    /// <summary>The class of a term of so many months; of null where none ends.</summary>
    public static TermClass Of(int? months) => months switch
    {
        null => TermClass.None,
        <= 1 => TermClass.Month,
        <= 3 => TermClass.Quarter,
        <= 6 => TermClass.HalfYear,
        <= 18 => TermClass.Year,
        <= 30 => TermClass.TwoYears,
        _ => TermClass.Longer,
    };
}
