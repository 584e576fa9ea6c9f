using System.Collections;

namespace RhetoricScan.Detect.Clauses;

/// <summary>The children of a token, from left to right, enumerated without allocation.</summary>
internal readonly struct Dependents(int[] nextSibling, int first) : IEnumerable<int>
{
    /// <summary>Enumerates the children.</summary>
    public Enumerator GetEnumerator() => new(nextSibling, first);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from sibling to sibling.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        private readonly int[] nextSibling;
        private readonly int first;
        private int next;

        /// <summary>Stands before the first child.</summary>
        public Enumerator(int[] nextSibling, int first)
        {
            this.nextSibling = nextSibling;
            this.first = next = first;
        }

        /// <summary>The child at hand.</summary>
        public int Current { readonly get; private set; } = -1;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next child.</summary>
        public bool MoveNext()
        {
            if (next < 0) return false;
            Current = next;
            next = nextSibling[next];
            return true;
        }

        /// <summary>Starts again.</summary>
        public void Reset() => next = first;

        /// <summary>Holds nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
