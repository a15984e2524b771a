namespace Hale.Language.Diagnostics;

/// <summary>How bad a problem is.</summary>
public enum Severity
{
    /// <summary>Worth a look; nothing is stopped.</summary>
    Warning,

    /// <summary>The project cannot be used until it is mended.</summary>
    Error,
}
