namespace Hale.Engine.Forecasting.Records;

/// <summary>Measures as words of the store and of files.</summary>
public static class ForecastMeasures
{
    private static readonly Dictionary<ForecastMeasure, string> Words = new()
    {
        [ForecastMeasure.Grr] = "grr", [ForecastMeasure.Nrr] = "nrr", [ForecastMeasure.Renewed] = "renewed",
    };

    /// <summary>The word.</summary>
    public static string Word(ForecastMeasure measure) => Words[measure];

    /// <summary>The measure of a word.</summary>
    public static ForecastMeasure Of(string word) => Words.First(pair => pair.Value == word).Key;
}
