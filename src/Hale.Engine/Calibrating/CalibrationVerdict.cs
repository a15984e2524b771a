namespace Hale.Engine.Calibrating;

/// <summary>Whether the probabilities of a map may be called calibrated, or why not.</summary>
public enum CalibrationVerdict
{
    /// <summary>On time not used to fit the interval of the slope contains 1 and that of the intercept 0.</summary>
    Calibrated,

    /// <summary>More or fewer left than was said.</summary>
    LevelOff,

    /// <summary>The probabilities are too extreme or too timid.</summary>
    SpreadOff,

    /// <summary>Both level and spread are wrong.</summary>
    LevelAndSpreadOff,

    /// <summary>Fewer than twenty churners in later time.</summary>
    FewLaterChurners,

    /// <summary>There is no later time to test on.</summary>
    NoLaterTime,

    /// <summary>Fewer than thirty churners: the score does not count yet, and everybody of a class of terms has one probability.</summary>
    FewChurners,

    /// <summary>The score does not tell who leaves: higher scores did not stay more often.</summary>
    ScoreSaysNothing,

    /// <summary>Level or spread could not be computed on later time.</summary>
    NotSettled,
}
