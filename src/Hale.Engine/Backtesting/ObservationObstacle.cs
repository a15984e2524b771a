namespace Hale.Engine.Backtesting;

/// <summary>Why a project has no observations.</summary>
public enum ObservationObstacle
{
    /// <summary>Nothing has been imported.</summary>
    NothingImported,

    /// <summary>No fact has a date: nothing shows that anything came before an outcome.</summary>
    CrossSection,

    /// <summary>Nothing says how paid life is read, so nobody can be said to be lost.</summary>
    NoLifecycle,
}
