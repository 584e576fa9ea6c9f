using System.Collections;

namespace RhetoricScan.Detect.Clauses;

/// <summary>The children of a token, all or those in one relation, from left to right, enumerated without allocation.</summary>
internal readonly struct Dependents(SentenceTree tree, int first, string? relation) : IEnumerable<int>
{
    /// <summary>Enumerates the children.</summary>
    public Enumerator GetEnumerator() => new(tree, first, relation);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks from sibling to sibling.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        private readonly SentenceTree tree;
        private readonly string? relation;
        private readonly int first;
        private int next;

        /// <summary>Stands before the first child.</summary>
        public Enumerator(SentenceTree tree, int first, string? relation)
        {
            (this.tree, this.relation) = (tree, relation);
            this.first = next = first;
        }

        /// <summary>The child at hand.</summary>
        public int Current { readonly get; private set; } = -1;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes on to the next child.</summary>
        public bool MoveNext()
        {
            while (next >= 0)
            {
                Current = next;
                next = tree.NextSibling(next);
                if (relation is null || tree.Is(Current, relation)) return true;
            }
            return false;
        }

        /// <summary>Starts again.</summary>
        public void Reset() => next = first;

        /// <summary>Holds nothing.</summary>
        public readonly void Dispose()
        {
        }
    }
}
