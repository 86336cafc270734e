// A file that can be read in part only.
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ not-analysed [information]: This file mentions a model's SDK or an endpoint, but was not analysed 
import OpenAI from 'openai';

export const client = new OpenAI(;
