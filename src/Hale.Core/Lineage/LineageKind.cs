namespace Hale.Core.Lineage;

/// <summary>What became of an account. The words for it stand in <see cref="LineageWords"/>.</summary>
public enum LineageKind
{
    /// <summary>It became part of another account, which was there already.</summary>
    Merged,

    /// <summary>It is the same customer under another id.</summary>
    Renamed,

    /// <summary>It came out of another account, which goes on.</summary>
    Split,
}
