namespace Hale.Cli.Output;

/// <summary>How far an erasure is when it is told of.</summary>
internal enum ErasureStage
{
    /// <summary>It was only asked what it would change.</summary>
    DryRun,

    /// <summary>It is about to be made.</summary>
    Planned,

    /// <summary>It was made.</summary>
    Done,
}
