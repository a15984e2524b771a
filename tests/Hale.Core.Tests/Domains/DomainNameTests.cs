using Hale.Core.Domains;

namespace Hale.Core.Tests.Domains;

public sealed class DomainNameTests
{
    [Theory]
    [InlineData("acme.com", "acme.com")]
    [InlineData(" Acme.COM ", "acme.com")]
    [InlineData("https://www.Acme.com/x", "acme.com")]
    [InlineData("http://acme.co.uk:8080/?q=a@b.com", "acme.co.uk")]
    [InlineData("a@Acme.com", "acme.com")]
    [InlineData("mailto:a.b@mail.acme.com", "mail.acme.com")]
    [InlineData("acme.com.", "acme.com")]
    [InlineData("www.com", "www.com")]
    [InlineData("", null)]
    [InlineData("Acme", null)]
    [InlineData("a@", null)]
    [InlineData("Acme Inc.", null)]
    public void Of_WhatPeopleWrite_IsItsDomain(string text, string? domain) => DomainName.Of(text).ShouldBe(domain);

    [Fact]
    public void PublicMailDomains_AreDomainsInOrder()
    {
        PublicMailDomains.All.ShouldBe(PublicMailDomains.All.Distinct().Order(StringComparer.Ordinal));
        PublicMailDomains.All.ShouldAllBe(domain => DomainName.Of(domain) == domain);
        PublicMailDomains.Contains("gmail.com").ShouldBeTrue();
        PublicMailDomains.Contains("acme.com").ShouldBeFalse();
    }
}
