"""A small HTTP service that creates users; the sample that travels down the slipway."""
