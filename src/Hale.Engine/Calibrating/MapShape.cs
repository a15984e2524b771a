namespace Hale.Engine.Calibrating;

/// <summary>How a map leads from a score to a probability. Each rises with the score, or is level.</summary>
public enum MapShape
{
    /// <summary>The same for every score: an intercept alone, for each class of terms.</summary>
    Level,

    /// <summary>A straight line of log odds over the score (Platt 1999).</summary>
    Line,

    /// <summary>Log odds that may bend towards each end of the scale (beta calibration: Kull, Silva Filho and Flach 2017).</summary>
    Bend,

    /// <summary>The rising steps nearest to the outcomes, over the straight line (isotonic regression), read at 21 places.</summary>
    Steps,
}
