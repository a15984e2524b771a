namespace Hale.Core.Money;

/// <summary>How many decimal places the smallest unit of a currency has, by ISO 4217.</summary>
public static class MinorUnitPlaces
{
    /// <summary>What most currencies have: a hundred of the smallest unit are one.</summary>
    public const int Usual = 2;

    /// <summary>The most that a currency has.</summary>
    public const int Most = 4;

    /// <summary>The currencies in use that have another number of places than <see cref="Usual"/>, in capital letters.</summary>
    public static IReadOnlyDictionary<string, int> Unusual { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["BIF"] = 0, ["CLP"] = 0, ["DJF"] = 0, ["GNF"] = 0, ["ISK"] = 0, ["JPY"] = 0, ["KMF"] = 0, ["KRW"] = 0, ["PYG"] = 0, ["RWF"] = 0, ["UGX"] = 0, ["UYI"] = 0,
        ["VND"] = 0, ["VUV"] = 0, ["XAF"] = 0, ["XOF"] = 0, ["XPF"] = 0,
        ["BHD"] = 3, ["IQD"] = 3, ["JOD"] = 3, ["KWD"] = 3, ["LYD"] = 3, ["OMR"] = 3, ["TND"] = 3,
        ["CLF"] = 4, ["UYW"] = 4,
    };
}
