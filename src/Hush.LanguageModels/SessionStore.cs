namespace Hush.LanguageModels;

/// <summary>
/// The sessions of conversations that a service continues by an id, in memory alone. The one that was not used for the longest time is forgotten when
/// there are too many, and each after a time without use. Thread-safe.
/// </summary>
/// <param name="capacity">How many sessions are held, at least 1.</param>
/// <param name="lifetime">After how long without use one is forgotten.</param>
/// <param name="time">The clock.</param>
internal sealed class SessionStore(int capacity, TimeSpan lifetime, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Held>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<Held> _byUse = [];

    /// <summary>The session of a conversation; null when it is not known, or not any more.</summary>
    public RedactionSession? Find(string id)
    {
        lock (_gate)
        {
            Forget();
            if (!_byId.TryGetValue(id, out var node)) return null;
            Use(node, node.Value.Session);
            return node.Value.Session;
        }
    }

    /// <summary>The session of a conversation; where it is not known, a new one that is held from now on. Callers that come at the same time get the
    /// same.</summary>
    public RedactionSession FindOrKeep(string id, Func<RedactionSession> create)
    {
        lock (_gate)
        {
            if (Find(id) is { } known) return known;
            var session = create();
            Keep(id, session);
            return session;
        }
    }

    /// <summary>Holds the session under the id, in place of any other.</summary>
    public void Keep(string id, RedactionSession session)
    {
        lock (_gate)
        {
            if (_byId.TryGetValue(id, out var node)) Use(node, session);
            else _byId[id] = _byUse.AddLast(new Held(id, session, time.GetTimestamp()));
            Forget();
        }
    }

    private void Use(LinkedListNode<Held> node, RedactionSession session)
    {
        _byUse.Remove(node);
        node.Value = node.Value with { Session = session, Used = time.GetTimestamp() };
        _byUse.AddLast(node);
    }

    private void Forget()
    {
        while (_byUse.First is { } oldest && (_byUse.Count > capacity || time.GetElapsedTime(oldest.Value.Used) > lifetime))
        {
            _byUse.RemoveFirst();
            _byId.Remove(oldest.Value.Id);
        }
    }

    private sealed record Held(string Id, RedactionSession Session, long Used)
    {
        public override string ToString() => nameof(Held);
    }
}
