namespace Hale.Cli.Output;

/// <summary>What becomes of a column where the terminal is too narrow.</summary>
internal enum SheetFit
{
    /// <summary>It stays as it is.</summary>
    Kept,

    /// <summary>Its texts are cut, with an ellipsis.</summary>
    Shortened,

    /// <summary>It is left out, the last one first, which the caller says.</summary>
    LeftOut,
}
