namespace Hale.Engine.Versions;

/// <summary>Another version is live than the one that a proposal is based on.</summary>
/// <param name="live">The version that is live; null when none is.</param>
/// <param name="basedOn">The number of the version that the proposal is based on; 0 for none.</param>
public sealed class VersionConflictException(DefinitionVersion? live, long basedOn) : Exception($"version {live?.Number ?? 0} is live, not version {basedOn}")
{
    /// <summary>The version that is live; null when none is.</summary>
    public DefinitionVersion? Live { get; } = live;

    /// <summary>The number of the version that the proposal is based on; 0 for none.</summary>
    public long BasedOn { get; } = basedOn;
}
