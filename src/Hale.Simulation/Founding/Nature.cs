namespace Hale.Simulation.Founding;

/// <summary>What an account is like, whatever its health.</summary>
internal enum Nature
{
    Ordinary,

    /// <summary>Uses little and values it much: renews.</summary>
    Quiet,

    /// <summary>Complains of everything and stays.</summary>
    Loud,

    /// <summary>Takes months where others take weeks to begin.</summary>
    Slow,
}
