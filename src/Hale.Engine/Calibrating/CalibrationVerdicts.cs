namespace Hale.Engine.Calibrating;

/// <summary>Verdicts as words of stores and of JSON.</summary>
public static class CalibrationVerdicts
{
    private static readonly Dictionary<CalibrationVerdict, string> Words = new()
    {
        [CalibrationVerdict.Calibrated] = "calibrated",
        [CalibrationVerdict.LevelOff] = "level_off",
        [CalibrationVerdict.SpreadOff] = "spread_off",
        [CalibrationVerdict.LevelAndSpreadOff] = "level_and_spread_off",
        [CalibrationVerdict.FewLaterChurners] = "few_later_churners",
        [CalibrationVerdict.NoLaterTime] = "no_later_time",
        [CalibrationVerdict.FewChurners] = "few_churners",
        [CalibrationVerdict.ScoreSaysNothing] = "score_says_nothing",
        [CalibrationVerdict.NotSettled] = "not_settled",
    };

    /// <summary>The word.</summary>
    public static string Word(CalibrationVerdict verdict) => Words[verdict];

    /// <summary>The verdict of a word.</summary>
    public static CalibrationVerdict Of(string word) => Words.First(pair => pair.Value == word).Key;
}
