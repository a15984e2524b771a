namespace Hale.Core.WhatIf;

/// <summary>Why a metric is not offered as a way up.</summary>
public enum WhyNotOffered
{
    /// <summary>People cannot do anything about it.</summary>
    NotInfluenced,

    /// <summary>It is a pulse: people's judgement, which should follow from what they see and not from the score that they wish for.</summary>
    Judgement,

    /// <summary>It is missing for a reason that nobody at the account can end, such as a source that does not reach the moment.</summary>
    Missing,
}
