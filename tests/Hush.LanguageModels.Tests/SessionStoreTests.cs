using Hush.TestKit;

namespace Hush.LanguageModels.Tests;

public sealed class SessionStoreTests
{
    private static readonly PiiAnalyzer Analyzer = new(new PiiAnalyzerOptions { Recognizers = [], Models = [] });
    private readonly FakeClock _time = new();

    [Fact]
    public void Find_GivesWhatWasKept()
    {
        SessionStore store = new(2, TimeSpan.FromHours(1), _time);
        RedactionSession session = new(Analyzer);
        store.Keep("a", session);
        Assert.Same(session, store.Find("a"));
        Assert.Null(store.Find("b"));
    }

    [Fact]
    public void FindOrKeep_ManyThreads_GetOneSession()
    {
        SessionStore store = new(2, TimeSpan.FromHours(1), _time);
        var created = 0;
        var sessions = new RedactionSession[24];
        Parallel.For(0, sessions.Length, index => sessions[index] = store.FindOrKeep("a", () =>
        {
            Interlocked.Increment(ref created);
            return new RedactionSession(Analyzer);
        }));
        Assert.Equal(1, created);
        Assert.All(sessions, session => Assert.Same(store.Find("a"), session));
    }

    [Fact]
    public void Keep_TooMany_ForgetsTheOneNotUsedForLongest()
    {
        SessionStore store = new(2, TimeSpan.FromHours(1), _time);
        store.Keep("a", new RedactionSession(Analyzer));
        store.Keep("b", new RedactionSession(Analyzer));
        store.Find("a");
        store.Keep("c", new RedactionSession(Analyzer));
        Assert.Equal((true, false, true), (store.Find("a") is not null, store.Find("b") is not null, store.Find("c") is not null));
    }

    [Fact]
    public void Find_AfterItsLifetimeWithoutUse_ForgetsIt()
    {
        SessionStore store = new(2, TimeSpan.FromHours(1), _time);
        store.Keep("a", new RedactionSession(Analyzer));
        _time.Advance(TimeSpan.FromMinutes(50));
        Assert.NotNull(store.Find("a"));
        _time.Advance(TimeSpan.FromMinutes(50));
        Assert.NotNull(store.Find("a"));
        _time.Advance(TimeSpan.FromMinutes(61));
        Assert.Null(store.Find("a"));
    }

    [Fact]
    public void Keep_SameId_TakesTheNewSession()
    {
        SessionStore store = new(1, TimeSpan.FromHours(1), _time);
        RedactionSession second = new(Analyzer);
        store.Keep("a", new RedactionSession(Analyzer));
        store.Keep("a", second);
        Assert.Same(second, store.Find("a"));
    }
}
