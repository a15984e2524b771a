namespace Hale.Engine.Backtesting.Observing;

/// <summary>Whether an account is asked for at a moment.</summary>
internal enum Belongs : byte
{
    /// <summary>It was not known then, or did not exist.</summary>
    Absent,

    /// <summary>The project's population leaves it out.</summary>
    Outside,

    /// <summary>The rules of validation do not ask for it.</summary>
    NotAsked,

    /// <summary>It is asked for.</summary>
    Inside,
}
