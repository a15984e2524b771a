namespace Hale.Engine.ReportCards;

/// <summary>Where the bands of a card are from.</summary>
public enum BandSource
{
    /// <summary>A column of the file.</summary>
    File,

    /// <summary>The score is made of words, and each is a band.</summary>
    Levels,

    /// <summary>Limits that were stated.</summary>
    Stated,

    /// <summary>None was given: thirds of the observations.</summary>
    Thirds,

    /// <summary>Those of the score's definition.</summary>
    Definition,
}
