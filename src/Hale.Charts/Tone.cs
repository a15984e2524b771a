namespace Hale.Charts;

/// <summary>How a mark is meant. Tones differ in colour, in the shape of dots and in the dashes of lines.</summary>
public enum Tone
{
    /// <summary>The thing the chart is about.</summary>
    Plain,

    /// <summary>Something beside it.</summary>
    Second,

    /// <summary>Something to compare with, in the background.</summary>
    Quiet,

    Good,

    Warn,

    Bad,
}
