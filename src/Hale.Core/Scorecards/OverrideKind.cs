namespace Hale.Core.Scorecards;

/// <summary>What an override does. Force comes before cap, cap before floor.</summary>
public enum OverrideKind
{
    /// <summary>The score becomes the target.</summary>
    Force,

    /// <summary>The score is at most the target.</summary>
    Cap,

    /// <summary>The score is at least the target.</summary>
    Floor,
}
